/// Which program and which learned labels graded a call, so that a score can be traced.
public struct EngineIdentity: Sendable, Hashable {
  /// The program's version.
  public var version: String
  /// The learned labels; `nil` if patterns decided alone.
  public var model: Model?

  /// Which learned labels were used.
  public struct Model: Sendable, Hashable {
    /// The model's name in the pack.
    public var name: String
    /// A digest that changes with anything in the model's file.
    public var digest: String

    package init(name: String, digest: String) {
      self.name = name
      self.digest = digest
    }
  }

  package init(version: String, model: Model? = nil) {
    self.version = version
    self.model = model
  }
}
