package import Diagnostics
package import Rubrics

extension Criterion.Severity {
  /// The severity's name.
  package var title: LocalizedText {
    switch self {
    case .info: LocalizedText(zh: "提示", en: "info")
    case .minor: LocalizedText(zh: "轻微", en: "minor")
    case .major: LocalizedText(zh: "严重", en: "major")
    case .critical: LocalizedText(zh: "致命", en: "critical")
    }
  }
}

extension Criterion.Status {
  /// The status' name.
  package var title: LocalizedText {
    switch self {
    case .active: LocalizedText(zh: "生效", en: "active")
    case .advisory: LocalizedText(zh: "仅提示", en: "advisory")
    case .experimental: LocalizedText(zh: "试用", en: "experimental")
    case .deprecated: LocalizedText(zh: "将停用", en: "deprecated")
    }
  }
}

extension Criterion.Critical.Kind {
  /// Whose risk it is.
  package var title: LocalizedText {
    switch self {
    case .customer: LocalizedText(zh: "客户致命", en: "critical to the customer")
    case .business: LocalizedText(zh: "业务致命", en: "critical to the business")
    case .compliance: LocalizedText(zh: "合规致命", en: "critical to compliance")
    }
  }
}

extension Diagnostic.Severity {
  /// The severity's name.
  package var title: LocalizedText {
    switch self {
    case .error: LocalizedText(zh: "错误", en: "error")
    case .warning: LocalizedText(zh: "警告", en: "warning")
    case .note: LocalizedText(zh: "提示", en: "note")
    }
  }
}
