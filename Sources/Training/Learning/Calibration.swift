import Detection

/// Turns scores into probabilities: a logistic curve through scores of turns not trained on (Platt).
package struct Calibration: Sendable, Hashable {
  package var slope: Double
  package var offset: Double

  package init(slope: Double, offset: Double) {
    self.slope = slope
    self.offset = offset
  }

  /// Fits the curve.
  ///
  /// Newton's method on the likelihood, with the answers drawn in a little towards the middle, so
  /// that a label that was always right does not become certain. O(turns).
  ///
  /// - Parameter scores: Scores with the right answers.
  package init(_ scores: [(score: Double, isShown: Bool)]) {
    let positives = Double(scores.count { $0.isShown })
    let negatives = Double(scores.count) - positives
    let high = (positives + 1) / (positives + 2)
    let low = 1 / (negatives + 2)
    slope = 1
    offset = 0
    for _ in 0..<50 {
      var gradient = (slope: 0.0, offset: 0.0)
      var curve = (slopes: 1e-9, mixed: 0.0, offsets: 1e-9)
      for (score, isShown) in scores {
        let probability = Logistic.value(slope * score + offset)
        let error = probability - (isShown ? high : low)
        let weight = probability * (1 - probability)
        gradient.slope += error * score
        gradient.offset += error
        curve.slopes += weight * score * score
        curve.mixed += weight * score
        curve.offsets += weight
      }
      let determinant = curve.slopes * curve.offsets - curve.mixed * curve.mixed
      guard abs(determinant) > 1e-12 else { break }
      var steps = (
        slope: (curve.offsets * gradient.slope - curve.mixed * gradient.offset) / determinant,
        offset: (curve.slopes * gradient.offset - curve.mixed * gradient.slope) / determinant
      )
      // Far from the answer a whole step may overshoot.
      let size = max(abs(steps.slope), abs(steps.offset))
      if size > 2 { steps = (steps.slope * 2 / size, steps.offset * 2 / size) }
      slope -= steps.slope
      offset -= steps.offset
      if size < 1e-7 { break }
    }
    // A curve that falls would mean that the label was not learned at all.
    if slope < 0.01 { slope = 0.01 }
  }

  /// How probable a label is at a score.
  package func probability(_ score: Double) -> Double { Logistic.value(slope * score + offset) }
}
