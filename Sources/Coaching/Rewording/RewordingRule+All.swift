extension RewordingRule {
  /// Every rule, in the order in which they are tried.
  package static let all: [RewordingRule] = [
    orderToRequest, cannotToCan, blameToFact, alwaysToThisTime, rulesToNeed, mustToRequest,
    maybeToWill, sendAwayToGuide,
    butToAlso, passiveToAssertive, weToI, closedToOpen, youPolitely,
  ]
}
