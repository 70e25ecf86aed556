/// A small pack that validates, tests green and grades: something to change rather than to begin.
struct PackScaffold {
  /// The pack's id.
  let id: String
  /// Whether it gets a script too.
  let hasFlow: Bool

  /// The files by their paths below the pack's folder.
  var files: [(path: String, text: String)] {
    var files = [
      ("pack.yaml", header), ("criteria/opening.yaml", criteria),
      ("lexicons/words.yaml", lexicons),
    ]
    if hasFlow {
      files.append(("flow.yaml", flow))
      files.append(("criteria/script.yaml", scriptCriteria))
    }
    return files
  }

  private var header: String {
    """
    schema: callgrade.pack/1
    id: \(id)
    version: 0.1.0
    requires: {engine: ">=0.1"}
    languages: [zh, en]
    title: {zh: "\(id)（请改名）", en: "\(id) (give it a name)"}
    source: own
    scoring:
      total: \(hasFlow ? 30 : 20)
      pass: 60
      bands:
        - {id: good, floor: 80, title: {zh: 良好, en: Good}}
        - {id: pass, floor: 60, title: {zh: 合格, en: Pass}}
        - {id: fail, floor: 0, title: {zh: 不合格, en: Fail}}
      sections:
        - {id: opening, weight: 20, title: {zh: 开场, en: Opening}}

    """ + (hasFlow ? "    - {id: script, weight: 10, title: {zh: 流程, en: Script}}\n" : "")
  }

  private var lexicons: String {
    """
    # A word list; patterns name it as {hello}.
    hello: [您好, 早上好, 下午好, hello, good morning, good afternoon]

    """
  }

  private var criteria: String {
    """
    - id: greeting
      section: opening
      title: {zh: 问候, en: Greets}
      means: {zh: 客服在前三轮里问候客户。, en: The agent greets the customer in the first three turns.}
      source: own
      points: 10
      detect:
        phrases: ["{hello}"]
        first-turns: 3
      coaching:
        why: {zh: 第一句定下整通电话的气氛。, en: The first words set the tone of the call.}
        say: {zh: 您好，请问有什么可以帮您？, en: "Hello, how may I help you?"}
      examples:
        - met: |
            客服：[[您好]]，请问有什么可以帮您？
            客户：我的订单没到。
        - missed: |
            客服：说。
            客户：我的订单没到。
    - id: no-refusal
      section: opening
      title: {zh: 不推脱, en: Does not refuse}
      means: {zh: 客服不说“不归我管”一类的话。, en: The agent does not say that it is not their job.}
      source: own
      kind: prohibition
      points: {weight: 10, deduct: 5, cap: 10}
      detect:
        phrases: ["(不归|不关)<gap:0-3>(我|我们)(管|的事)", "not my (job|problem|department)"]
      coaching:
        why: {zh: 客户不关心归谁管，只关心谁来管。, en: Customers do not care whose job it is.}
        say: {zh: 我帮您找负责的同事。, en: I will find the colleague who can help.}
      examples:
        - met: |
            客户：配送的事找谁？
            客服：我帮您转给配送的同事。
        - missed: |
            客户：配送的事找谁？
            客服：这个[[不归我管]]。

    """
  }

  private var flow: String {
    """
    # The script as a graph: steps, what is asked, and where each answer leads.
    title: {zh: 回访流程, en: Follow-up script}
    source: own
    steps:
      - id: opening
        title: {zh: 问候, en: Greets}
        detect: {phrases: ["{hello}"]}
      - id: solved
        title: {zh: 问题解决了吗, en: Is it solved}
        detect: {phrases: ["(问题|事情)<gap:0-6>(解决|处理好)", "(solved|fixed)"]}
        asks: yes-no
        branches: {"yes": closing, "no": details}
      - id: details
        title: {zh: 追问情况, en: Asks what happened}
        detect: {phrases: ["(具体|详细)<gap:0-4>(说|讲)", "what happened"]}
      - id: closing
        title: {zh: 道别, en: Farewell}
        detect: {phrases: [再见, goodbye]}

    """
  }

  private var scriptCriteria: String {
    """
    - id: follows-the-answer
      section: script
      title: {zh: 没解决就追问, en: Asks when it is not solved}
      means: {zh: 客户说没解决，客服追问具体情况。, en: "If it is not solved, the agent asks what happened."}
      source: own
      points: 10
      applies: {flow: {due: details}}
      detect: {flow: {done: details}}
      coaching:
        why: {zh: 只记一个“否”，没人知道该改什么。, en: A mere no tells nobody what to change.}
        say: {zh: 您能具体说说吗？, en: Could you tell me what happened?}
      examples:
        - met: |
            客服：您好，上次的问题解决了吗？
            客户：没有。
            客服：您能[[具体说说]]吗？
        - missed: |
            客服：您好，上次的问题解决了吗？
            客户：没有。
            客服：好，再见。
        - notApplicable: |
            客服：您好，上次的问题解决了吗？
            客户：解决了。
            客服：好，再见。

    """
  }
}
