/// Words that agents say and customers do not, and the other way round.
///
/// A cue is written without spaces and punctuation, as ``RoleEvidence`` compares it; `…` stands
/// for any few characters. Positive weights speak for an agent.
enum RoleCues {
  static let all: [(cue: String, weight: Double)] = [
    // Opening and closing of the agent.
    ("您好…为您服务", 3), ("很高兴为您", 3), ("竭诚为您", 3), ("有什么可以帮", 3), ("有什么能帮", 3), ("有什么需要帮", 3),
    ("可以帮到您", 2), ("感谢您的来电", 3), ("感谢来电", 3), ("感谢致电", 3), ("感谢您致电", 3), ("欢迎致电", 3),
    ("感谢您的耐心", 2), ("让您久等", 2.5), ("祝您", 2), ("请您稍等", 2), ("请稍等", 1.5), ("稍等一下", 0.5),
    ("还有其他…帮", 2), ("还有什么可以", 2), ("对我的服务", 2), ("满意度", 1.5), ("服务评价", 1),
    // Work of the agent.
    ("工号", 2), ("客服中心", 1), ("帮您", 1.5), ("为您", 1.5), ("给您", 1), ("请问您", 1.5), ("请您", 1), ("您看", 1),
    ("带来不便", 2), ("非常抱歉", 1), ("理解您", 1.5), ("核实一下", 1.5), ("核对一下", 1.5), ("登记", 0.7), ("工单", 0.7),
    ("后四位", 0.7), ("转接", 0.7), ("请问是…吗", 1.5), ("请问…怎么称呼", 2), ("您贵姓", 2), ("这边帮", 1.5),
    ("我这边是", 1.5), ("提供一下", 1), ("建议您", 1.5), ("您的问题", 1),
    // The customer.
    ("我家", -2), ("我要投诉", -3), ("投诉你", -2), ("你们", -1.5), ("我想问", -1.5), ("我想咨询", -2), ("我要退", -1.5),
    ("我想", -0.7), ("我要", -0.7), ("我的…坏了", -2), ("我的…断了", -2), ("我的", -0.5), ("我买的", -1.5),
    ("怎么回事", -1.5), ("凭什么", -2), ("什么时候能", -1), ("到底", -1), ("坏了", -0.7), ("断了", -0.7),
    ("没人", -0.7),
    ("快点", -1), ("我打了", -1), ("打了…电话", -0.7), ("你工号", -3), ("你的工号", -3), ("您的工号", -2.5),
    ("工号多少", -3), ("工号是多少", -3), ("行吧", -1), ("找你们领导", -3), ("上次也", -1), ("谢谢你", -0.5),
    ("我咨询", -1.5),
    ("被扣", -1), ("给我", -0.7), ("帮我", -1.5),
    // English: agent.
    ("thankyouforcalling", 3), ("thanksforcalling", 3), ("thankyouforcontacting", 3),
    ("howcanihelp", 3), ("howmayihelp", 3), ("howcaniassist", 3), ("howmayiassist", 3),
    ("whatcanidoforyou", 3), ("helpyoutoday", 2), ("helpyouwith", 1), ("pleasehold", 2),
    ("thankyouforholding", 2.5),
    ("foryourpatience", 2), ("anythingelsei", 2.5), ("anythingelseyou", 1.5), ("canihaveyour", 2),
    ("mayihaveyour", 2),
    ("couldyouplease", 0.7), ("canyouverify", 2), ("couldyouverify", 2), ("verifyyour", 1.5),
    ("confirmyour", 1.5),
    ("imsorrytohear", 1.5), ("sorryaboutthat", 1), ("iunderstand", 0.7), ("letmecheck", 1.5),
    ("letmelook", 1.5),
    ("letmepull", 1.5), ("haveagreat", 1), ("haveaniceday", 1), ("welcometo", 1.5),
    ("assistyou", 1.5),
    ("mynameis", 0.5), ("yourticket", 1), ("onbehalfof", 1), ("ivegoneahead", 1.5),
    ("illgoahead", 1.5),
    ("apologize", 1), ("apologise", 1), ("foryou", 0.3),
    // English: customer.
    ("ivebeen", -2), ("ihavebeenwaiting", -2.5), ("ivecalled", -2), ("youguys", -2),
    ("yousaid", -1.5), ("youpeople", -2),
    ("imcallingabout", -2), ("imcallingbecause", -2), ("iwascharged", -2), ("mybill", -1.5),
    ("myinternet", -1.5),
    ("myaccount", -0.7), ("myorder", -1.5), ("mycard", -1), ("myphone", -0.7), ("notworking", -1),
    ("doesntwork", -1.5),
    ("stoppedworking", -1.5), ("iwantto", -1), ("ineedto", -0.5), ("idliketo", -0.7),
    ("iwouldliketo", -0.5),
    ("ihaveaproblem", -2), ("ihaveaquestion", -2), ("refund", -0.5), ("ridiculous", -1.5),
    ("hurryup", -1.5),
    ("speaktoamanager", -3), ("yoursupervisor", -3), ("canyouhelpme", -2.5), ("helpmewith", -2),
    ("whyismy", -2),
    ("cancelmy", -1.5), ("nobodyhas", -1.5),
  ]
}
