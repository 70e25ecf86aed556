import JSONCoding

/// The people of a Slack export, and its way of writing.
struct SlackUsers {
  private var names: [String: String] = [:]
  private var bots: Set<String> = []

  var isEmpty: Bool { names.isEmpty }

  /// Takes over `users.json`.
  mutating func add(_ list: JSONValue) {
    for user in list.array ?? JSONArray([]) {
      guard let id = user.at("id")?.string else { continue }
      add(id, user.at("profile") ?? user)
      if user.at("is_bot")?.bool == true { bots.insert(id) }
    }
  }

  /// Takes over what a message says about who wrote it.
  mutating func add(profileOf message: JSONValue) {
    guard let id = message.at("user")?.string, names[id] == nil,
      let profile = message.at("user_profile")
    else { return }
    add(id, profile)
  }

  private mutating func add(_ id: String, _ profile: JSONValue) {
    names[id] =
      profile.at("real_name")?.lenientText ?? profile.at("display_name", "name")?.lenientText
  }

  func name(of id: String) -> String? { names[id] }

  func isBot(_ id: String) -> Bool { bots.contains(id) }

  /// The words of a message: names for mentions, labels for links, characters for their names.
  func plain(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      out += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: ">") else {
        rest = inside
        out += "<"
        continue
      }
      out += shown(inside[..<close])
      rest = inside[inside.index(after: close)...]
    }
    out += rest
    var plain = String.UnicodeScalarView()
    var scalars = out.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "&", let end = scalars.prefix(8).firstIndex(of: ";"),
        let character = HTMLText.entity(String(scalars[..<end]))
      {
        plain.append(character)
        scalars = scalars[scalars.index(after: end)...]
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// What a reader sees of `@U01`, `#C01|name`, `!here` or `https://…|label`.
  private func shown(_ mark: Substring) -> String {
    let parts = mark.split(separator: "|", maxSplits: 1)
    guard let first = parts.first else { return "" }
    let label = parts.count > 1 ? String(parts[1]) : nil
    switch first.first {
    case "@": return "@" + (label ?? names[String(first.dropFirst())] ?? String(first.dropFirst()))
    case "#": return "#" + (label ?? String(first.dropFirst()))
    case "!": return "@" + (label ?? String(first.dropFirst()))
    default: return label ?? String(first)
    }
  }
}
