/// A text as a key that is told apart by its bytes.
///
/// `String` takes different spellings of one character for equal and so normalises whatever it hashes
/// or compares: thousands of steps for a Chinese pattern. Patterns that differ only so are read alike
/// anyway.
package struct ExactText: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func == (a: ExactText, b: ExactText) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    // The bytes are read within the call and not kept.
    let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    if isDone == nil {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }
}
