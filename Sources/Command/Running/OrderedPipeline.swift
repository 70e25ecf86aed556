/// Does pieces of work on several threads and hands the results over in the order of the work.
///
/// At most so many pieces are in work at once as there are jobs, and at most four times as many are
/// in hand altogether, so that memory stays flat while one piece takes longer than the others.
struct OrderedPipeline {
  /// How many pieces are worked on at once.
  var jobs: Int

  /// Works until there is no more.
  ///
  /// - Parameters:
  ///   - source: Gives the pieces.
  ///   - worker: Does them.
  ///   - collector: Takes the results; when it wants no more, no further piece is begun.
  func run(
    from source: inout WorkSource, by worker: GradingWorker,
    into collector: inout ResultCollector
  ) async {
    await withTaskGroup(of: (Int, WorkResult).self) { group in
      var begun = 0
      var running = 0
      var handedOver = 0
      var waiting: [Int: WorkResult] = [:]
      var isDone = false
      while true {
        while !isDone, running < jobs, begun - handedOver < 4 * jobs {
          guard collector.wantsMore, let item = source.next() else {
            isDone = true
            break
          }
          let number = begun
          begun += 1
          running += 1
          group.addTask { (number, worker.work(item)) }
        }
        guard let (number, result) = await group.next() else { break }
        running -= 1
        waiting[number] = result
        while let next = waiting.removeValue(forKey: handedOver) {
          collector.take(next)
          handedOver += 1
        }
      }
    }
  }
}
