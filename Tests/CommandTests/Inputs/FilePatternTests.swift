import Foundation
import Testing

@testable import Command

struct FilePatternTests {
  @Test(arguments: [
    ("a.txt", "*.txt", true), ("a.txt", "?.txt", true), ("ab.txt", "?.txt", false),
    ("a.txt", "*", true), ("a1.txt", "a[0-9].txt", true), ("ax.txt", "a[0-9].txt", false),
    ("ax.txt", "a[!0-9].txt", true), ("a]b", "a[]]b", true), ("abcabd", "*ab?", true),
    ("", "*", true), ("", "", true), ("a", "", false), ("录音一.txt", "录音?.txt", true),
    ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "*a*a*a*a*a*a*a*c", false), ("a[b", "a[b", true),
    ("a-b", "a[a-]b", true),
  ])
  func fitsNames(name: String, pattern: String, fits: Bool) {
    #expect(FilePattern.fits(Array(name)[...], Array(pattern)[...]) == fits)
  }

  @Test func findsFilesInSortedOrderWithoutHiddenOnes() throws {
    let folder = try Scratch()
    for path in ["x/b.txt", "x/a.txt", "x/y/c.txt", "x/.d.txt", "x/e.md"] {
      try folder.write("", to: path)
    }
    let root = folder.url.path
    #expect(
      FilePattern(root + "/x/*.txt").matches() == [root + "/x/a.txt", root + "/x/b.txt"])
    #expect(
      FilePattern(root + "/x/**/*.txt").matches()
        == [root + "/x/a.txt", root + "/x/b.txt", root + "/x/y/c.txt"])
    #expect(FilePattern(root + "/z/*").matches().isEmpty)
  }
}
