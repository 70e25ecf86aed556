/// Every text of the interface, in both languages, grouped by where it is read.
///
/// A text is a value with both wordings, so a missing translation cannot compile. Texts with figures
/// in them are functions.
///
/// ```swift
/// Phrases.Score.total[.zh]  // 合计
/// Phrases.Score.total[.en]  // Total
/// ```
package enum Phrases: Sendable {}
