import Rubrics

extension RewordingRule {
  /// From 「您总是漏交照片」 to 「这次还缺照片」.
  static let alwaysToThisTime = RewordingRule(
    .alwaysToThisTime,
    LocalizedText(zh: "「总是」改成「这次」", en: "“Always” becomes “this time”"),
    source: "001 第三步 应当避免的消极语（总是）",
    forms: [
      RewordingForm(
        "(您|你)(总是|老是|总|每次都|每回都)(漏|忘|忘了|没|忘记|不)(交|带|附|提供)[了]<x:@paper>", "这次还缺<x>"),
      RewordingForm(
        "(您|你)(总是|老是|总|每次都|每回都)(漏|忘|忘了|没|忘记|不)<v:填|写|上传><x:@data>", "这次<x>还没有<v>"),
      RewordingForm("(您|你)(总是|老是|总|每次都|从来)不接电话", "这次没能打通您的电话"),
      RewordingForm(
        "you (never|always forget to) (send|attach|enclose|include|provide|upload|return) (the|your) <x:3-30>",
        "this time we still need your <x>"),
    ],
    silentNear: ["吗"],
    examples: [
      ("您总是漏交照片。", "这次还缺照片。"), ("你每次都不写地址", "这次地址还没有写"), ("您老是不接电话。", "这次没能打通您的电话。"),
      ("You never send your receipt.", "This time we still need your receipt."),
    ],
    silent: [
      "您总是收不到短信，我查一下。", "您总是支持我们。", "我们总是漏交照片。", "您每次都带身份证吗？",
      "You always have the option.", "We never send your details to others.",
    ])
}
