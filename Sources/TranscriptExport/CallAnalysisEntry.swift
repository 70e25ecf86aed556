package import JSONCoding

/// What was found out about a call, to be kept together with it.
package struct CallAnalysisEntry: Sendable {
  /// The schema of the body, such as `callgrade.scorecard/1`.
  package var schema: String
  /// What was found out.
  package var body: any JSONWritable & Sendable

  package init(schema: String, body: any JSONWritable & Sendable) {
    self.schema = schema
    self.body = body
  }
}
