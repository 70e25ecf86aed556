import Detection
import Foundation
import Testing

struct LogisticTests {
  @Test(arguments: Array(stride(from: -36.0, through: 36.0, by: 0.9)))
  func isTheLogisticFunction(_ x: Double) {
    #expect(abs(Logistic.value(x) - 1 / (1 + exp(-x))) < 1e-9)
  }
}
