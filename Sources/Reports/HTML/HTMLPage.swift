import Localization
import Rubrics
import Scoring

/// What every HTML page has around its contents: one file that loads nothing and runs nothing.
struct HTMLPage: Sendable {
  let language: ReadingLanguage

  /// Everything before the contents.
  ///
  /// - Parameters:
  ///   - title: The title of the window.
  ///   - skips: Links for people who do not use a mouse: a place and what is there.
  /// - Returns: The page, into which the contents go.
  func begin(title: String, skips: [(place: String, name: String)]) -> HTMLText {
    var page = HTMLText()
    page.markup("<!DOCTYPE html>\n<html lang=\"\(language == .zh ? "zh-CN" : "en")\">\n<head>\n")
    page.markup("<meta charset=\"utf-8\">\n")
    // Nothing from elsewhere is ever loaded, and no script runs, whatever a caller said.
    page.markup(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
    page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
    page.element("title", title)
    page.markup("\n<style>\n\(HTMLStyle.sheet)</style>\n</head>\n<body>\n")
    if !skips.isEmpty {
      page.open("nav", ["class": "skip", "aria-label": Phrases.Page.skip[language]])
      for skip in skips { page.element("a", skip.name, ["href": "#\(skip.place)"]) }
      page.markup("</nav>\n")
    }
    return page
  }

  /// Everything after the contents: what made the page.
  func end(pack: RubricTitles, engine graded: EngineIdentity? = nil) -> HTMLText {
    var page = HTMLText()
    page.markup("<footer>")
    let engine = "CallGrade \(graded?.version ?? SemanticVersion.engine.text)"
    let packName = "\(pack.identity.id) \(pack.identity.version)"
    page.words("\(engine) · \(packName) · \(pack.identity.digest)")
    if let model = graded?.model {
      page.words(" · \(Phrases.Page.model[language]) \(model.name) \(model.digest)")
    }
    page.markup("</footer>\n</body>\n</html>\n")
    return page
  }
}
