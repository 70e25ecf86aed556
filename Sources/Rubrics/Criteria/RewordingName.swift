/// The rules that can reword an agent's own sentence, as `coaching.rewrite` names them.
public enum RewordingName: String, Sendable, Hashable, CaseIterable {
  /// From 「把号码报一下」 to 「请您把号码告诉我，好吗？」.
  case orderToRequest = "order-to-request"
  /// What can be done comes before what cannot.
  case cannotToCan = "cannot-to-can"
  /// From 「您没交照片」 to 「还缺照片」.
  case blameToFact = "blame-to-fact"
  /// From 「您总是漏交照片」 to 「这次还缺照片」.
  case alwaysToThisTime = "always-to-this-time"
  /// From 「按规定您必须带原件」 to 「这里需要您带原件」.
  case rulesToNeed = "rules-to-need"
  /// From 「必须满七天才能申请」 to 「您满七天就可以申请」.
  case mustToRequest = "must-to-request"
  /// From 「我尽量帮您问」 to 「我会帮您问」.
  case maybeToWill = "maybe-to-will"
  /// From 「你问物业去」 to 「您可以问一下物业」.
  case sendAwayToGuide = "send-away-to-guide"
  /// From 「但是」 to 「同时」.
  case butToAlso = "but-to-also"
  /// From 「要不您试试吧」 to 「我建议您试试，您看可以吗？」.
  case passiveToAssertive = "passive-to-assertive"
  /// From 「我们会处理」 to 「我会处理」.
  case weToI = "we-to-i"
  /// From 「能开机吗？」 to 「开机的时候是什么情况？」.
  case closedToOpen = "closed-to-open"
  /// From 「你」 to 「您」.
  case youPolitely = "you-politely"
}
