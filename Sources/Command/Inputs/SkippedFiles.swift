import Localization
import Rubrics

/// Files that were come across and hold no transcript, to be told at the end of a run.
struct SkippedFiles {
  /// Files that are named; the others are counted.
  private static let nameLimit = 3

  private var count = 0
  private var names: [String] = []

  /// Adds a file.
  mutating func add(_ path: String) {
    count += 1
    if names.count < Self.nameLimit { names.append(path.withoutControls) }
  }

  /// What is to be said of them; `nil` if there are none.
  var remark: LocalizedText? {
    guard count > 0 else { return nil }
    let list = names.joined(separator: ", ") + (count > names.count ? ", …" : "")
    let kind = count == 1 ? "file that is no transcript" : "files that are not transcripts"
    return LocalizedText(
      zh: "跳过 \(count) 个不是通话记录的文件：\(list)", en: "skipped \(count) \(kind): \(list)")
  }
}
