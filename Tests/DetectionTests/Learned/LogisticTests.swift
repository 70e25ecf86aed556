import Detection
import Foundation
import Testing

struct LogisticTests {
  @Test(arguments: stride(from: -40.0, through: 40.0, by: 0.37))
  func isTheLogisticFunction(_ x: Double) {
    #expect(abs(Logistic.value(x) - 1 / (1 + exp(-x))) < 1e-9)
  }
}
