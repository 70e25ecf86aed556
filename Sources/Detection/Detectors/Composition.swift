/// Puts findings together.
///
/// What cannot be told stays so unless the rest decides without it.
enum Composition {
  /// Found if all are; the evidence of all.
  static func all(_ findings: [Finding]) -> Finding {
    if findings.contains(where: { $0.state == .absent }) {
      return Finding(.absent, evidence: evidence(of: findings.filter(\.isFound)))
    }
    if let reason = findings.lazy.compactMap(\.unknownReason).first {
      return Finding(.unknown(reason: reason))
    }
    return Finding(.found, evidence: evidence(of: findings))
  }

  /// Found if at least so many are; the evidence of those that are.
  static func atLeast(_ count: Int, _ findings: [Finding]) -> Finding {
    let found = findings.filter(\.isFound)
    if found.count >= count { return Finding(.found, evidence: evidence(of: found)) }
    let unknown = findings.compactMap(\.unknownReason)
    if let reason = unknown.first, found.count + unknown.count >= count {
      return Finding(.unknown(reason: reason))
    }
    return Finding(.absent, evidence: evidence(of: found))
  }

  /// Found if none is; the evidence of an absence is what stands in the way.
  static func none(_ findings: [Finding]) -> Finding {
    let found = findings.filter(\.isFound)
    if !found.isEmpty { return Finding(.absent, evidence: evidence(of: found)) }
    if let reason = findings.lazy.compactMap(\.unknownReason).first {
      return Finding(.unknown(reason: reason))
    }
    return Finding(.found)
  }

  private static func evidence(of findings: [Finding]) -> [Evidence] {
    if findings.count == 1 { return findings[0].evidence }
    return findings.flatMap(\.evidence).sortedUnique()
  }
}
