import Foundation
import TranscriptImport

/// Writes text in the encodings that were usual before Unicode.
enum LegacyText {
  static func bytes(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
    let foundation: String.Encoding
    switch encoding {
    case .gb18030: foundation = String.Encoding(rawValue: 0x8000_0632)
    case .big5: foundation = String.Encoding(rawValue: 0x8000_0A03)
    case .shiftJIS: foundation = .shiftJIS
    case .windows1252: foundation = .windowsCP1252
    default: return nil
    }
    return text.data(using: foundation).map { [UInt8]($0) }
  }
}
