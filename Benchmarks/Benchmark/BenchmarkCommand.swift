import ArgumentParser

/// What the comparison with other programs is made with; `Benchmarks/compare.py` calls it.
@main
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark", abstract: "Makes workloads and measures the engine with them.",
    subcommands: [Generate.self, Patterns.self, Match.self, Hits.self, Curve.self, Work.self])
}
