/// The shapes of telephone numbers.
enum PhoneNumbers {
  /// The number without its country code, if the digits are a telephone number.
  ///
  /// - Parameters:
  ///   - digits: ASCII digits.
  ///   - groups: How many digits each written group has; 415-555-2671 is told by its groups.
  ///   - hasPlus: Whether a plus sign stands before the digits.
  /// - Returns: ASCII digits, nil if they are no telephone number.
  static func canonical(_ digits: [UInt8], groups: [Int], hasPlus: Bool) -> [UInt8]? {
    if digits.count == 13, digits.starts(with: Array("86".utf8)) {
      let rest = Array(digits.dropFirst(2))
      if isMobile(rest) { return rest }
    }
    if digits.count == 15, digits.starts(with: Array("0086".utf8)) {
      let rest = Array(digits.dropFirst(4))
      if isMobile(rest) { return rest }
    }
    if hasPlus { return (8...15).contains(digits.count) ? digits : nil }
    let isKnown =
      isMobile(digits) || isServiceLine(digits) || isLandline(digits) || isHotline(digits)
      || isAmerican(digits, groups: groups)
    return isKnown ? digits : nil
  }

  /// 1[3-9] and nine more.
  private static func isMobile(_ digits: [UInt8]) -> Bool {
    digits.count == 11 && digits[0] == 0x31 && digits[1] >= 0x33
  }

  /// 400 or 800 and seven more.
  private static func isServiceLine(_ digits: [UInt8]) -> Bool {
    digits.count == 10 && (digits[0] == 0x34 || digits[0] == 0x38) && digits[1] == 0x30
      && digits[2] == 0x30
  }

  /// 010 and 02x with eight more, other area codes with seven or eight.
  private static func isLandline(_ digits: [UInt8]) -> Bool {
    guard digits.count >= 11, digits[0] == 0x30 else { return false }
    switch digits[1] {
    case 0x31: return digits[2] == 0x30 && digits.count == 11 && digits[3] > 0x31
    case 0x32: return digits.count == 11 && digits[3] > 0x31
    case 0x33...0x39: return digits.count <= 12 && digits[4] > 0x31
    default: return false
    }
  }

  /// Five digits from 95, 10 or 12 on.
  private static func isHotline(_ digits: [UInt8]) -> Bool {
    guard digits.count == 5 else { return false }
    let head = (digits[0], digits[1])
    return head == (0x39, 0x35) || head == (0x31, 0x30) || head == (0x31, 0x32)
  }

  /// 415-555-2671 and 1-800-555-0199.
  private static func isAmerican(_ digits: [UInt8], groups: [Int]) -> Bool {
    switch groups {
    case [3, 3, 4]: digits[0] > 0x31 && digits[3] > 0x31
    case [1, 3, 3, 4]: digits[0] == 0x31 && digits[1] > 0x31 && digits[4] > 0x31
    default: false
    }
  }
}
