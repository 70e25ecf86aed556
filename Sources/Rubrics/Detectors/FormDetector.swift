/// How something is said, whatever it is about.
package enum FormDetector: Sendable, Hashable {
  /// Questions of certain forms, at least so many in all.
  case questions([QuestionForm], minimum: Int, scope: Scope)
  /// The first question of each form comes before the first of the next.
  case funnel([QuestionForm], scope: Scope)
  /// How the other side is addressed.
  case address(AddressForm, minimum: Int, scope: Scope)

  /// Whose turns, and which.
  package var scope: Scope {
    switch self {
    case .questions(_, _, let scope), .funnel(_, let scope), .address(_, _, let scope): scope
    }
  }
}

/// What kind of answer a question asks for.
package enum QuestionForm: String, Sendable, Hashable, CaseIterable {
  /// An account in one's own words: 怎么回事, what happened.
  case open
  /// Yes, no, or one short fact: 能上网吗, 什么型号, is it on.
  case closed
  /// The answer that is put into one's mouth: 您也觉得不错吧, don't you think.
  case leading
  /// One of the alternatives offered: 您要红的还是蓝的, red or blue.
  case choice
  /// None: 难道是我们的错吗, how many times do I have to tell you.
  case rhetorical
  /// Three questions or more in one turn.
  case stacked
}

/// A way of addressing somebody.
package enum AddressForm: String, Sendable, Hashable, CaseIterable {
  /// 您, 先生, 女士, sir, madam.
  case polite
  /// 你, where 您 could stand.
  case familiar
  /// 你 from somebody who said 您 before.
  case slip
  /// Surname and title: 王女士, Mr Smith.
  case name
}

/// Terms of the trade that are left unexplained.
package struct JargonDetector: Sendable {
  package var terms: [PatternSource]
  /// Words that explain a term in its sentence or the next.
  package var explanations: [PatternSource]
  package var scope: Scope

  package init(
    terms: [PatternSource], explanations: [PatternSource] = [], scope: Scope = Scope()
  ) {
    self.terms = terms
    self.explanations = explanations
    self.scope = scope
  }
}
