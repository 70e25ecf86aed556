// swift-tools-version: 6.2
import PackageDescription

// Everything from Transcripts down to Coaching depends on nothing but the standard library.
let package = Package(
  name: "CallGrade",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "CallGrade", targets: ["CallGrade"]),
    .library(name: "CallGradePacks", targets: ["CallGradePacks"]),
    .executable(name: "callgrade", targets: ["Command"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Foundations.
    .target(name: "Diagnostics"),
    .target(name: "Transcripts"),
    .target(name: "JSONCoding"),
    .target(name: "TextTables"),
    .systemLibrary(name: "CZlib"),
    .target(name: "Archives", dependencies: ["CZlib"]),
    .target(name: "TextAnalysis", dependencies: ["TextTables"], exclude: ["Tables"]),
    .target(name: "PatternMatching", dependencies: ["TextAnalysis"]),

    // The core: a call in, a scorecard out.
    .target(name: "Rubrics", dependencies: ["Diagnostics", "PatternMatching", "Transcripts"]),
    .target(
      name: "Detection",
      dependencies: ["PatternMatching", "Rubrics", "TextAnalysis", "Transcripts"]),
    .target(name: "Scoring", dependencies: ["Detection", "Rubrics", "Transcripts"]),
    .target(name: "Coaching", dependencies: ["Detection", "Rubrics", "Scoring", "Transcripts"]),
    .target(
      name: "BuiltinRubrics", dependencies: ["Rubrics"], plugins: ["CompilePacks"]),
    .target(
      name: "CallGrade",
      dependencies: [
        "BuiltinRubrics", "Coaching", "Detection", "PatternMatching", "Rubrics", "Scoring",
        "Transcripts",
      ]),

    // The edges: files, formats, people.
    .target(
      name: "TranscriptImport",
      dependencies: ["Archives", "Diagnostics", "JSONCoding", "TextAnalysis", "Transcripts"]),
    .target(
      name: "TranscriptExport", dependencies: ["JSONCoding", "TranscriptImport", "Transcripts"]),
    .target(
      name: "RubricLoading",
      dependencies: ["Diagnostics", "Rubrics", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "CallGradePacks",
      dependencies: ["BuiltinRubrics", "CallGrade", "Diagnostics", "RubricLoading", "Rubrics"]),
    .target(
      name: "Localization",
      dependencies: ["Detection", "Diagnostics", "Rubrics", "Scoring", "Transcripts"]),
    .target(
      name: "Reports",
      dependencies: [
        "Detection", "Diagnostics", "JSONCoding", "Localization", "Rubrics", "Scoring",
        "TextAnalysis", "Transcripts",
      ]),
    .target(
      name: "Evaluation", dependencies: ["CallGrade", "Diagnostics", "JSONCoding"]),
    .target(
      name: "Training",
      dependencies: ["Detection", "Diagnostics", "JSONCoding", "TextAnalysis", "Transcripts"]),
    .target(
      name: "ScriptLint",
      dependencies: [
        "CallGrade", "Coaching", "Diagnostics", "JSONCoding", "Localization", "PatternMatching",
        "RubricLoading", "Rubrics", "Scoring", "TranscriptImport", "Transcripts",
      ]),
    .target(
      name: "Questionnaires",
      dependencies: ["Diagnostics", "JSONCoding", "RubricLoading", "Rubrics", "TranscriptImport"]),
    .target(name: "Schemas"),
    .target(
      name: "PackTesting", dependencies: ["CallGrade", "Detection", "Rubrics", "TextAnalysis"]),
    .executableTarget(
      name: "Command",
      dependencies: [
        "Archives", "BuiltinRubrics", "CallGrade", "Diagnostics", "Evaluation", "JSONCoding",
        "Localization", "PackTesting", "PatternMatching", "Questionnaires", "Reports",
        "RubricLoading", "Rubrics", "Schemas", "ScriptLint", "TextAnalysis", "Training",
        "TranscriptExport", "TranscriptImport", "Transcripts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // The tables of characters are made on request.
    .executableTarget(name: "TableMaker", path: "Tools/TableMaker"),
    // The built-in packs: YAML folders, compiled when the package is built. The compiler must not
    // depend on a target that has a plugin itself: tools are built before plugins have run.
    .plugin(name: "CompilePacks", capability: .buildTool(), dependencies: ["PackCompiler"]),
    .executableTarget(
      name: "PackCompiler",
      dependencies: ["Detection", "Diagnostics", "PatternMatching", "RubricLoading", "Rubrics"],
      path: "Tools/PackCompiler"),

    // Tests mirror the sources.
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "TranscriptsTests", dependencies: ["Transcripts"]),
    .testTarget(name: "ArchivesTests", dependencies: ["Archives", "PackedSamples"]),
    .target(name: "PackedSamples", dependencies: ["CZlib"], path: "Tests/PackedSamples"),
    .testTarget(name: "JSONCodingTests", dependencies: ["JSONCoding"]),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TableMaker", "TextAnalysis"]),
    .testTarget(
      name: "PatternMatchingTests", dependencies: ["PatternMatching", "TextAnalysis"]),
    .target(
      name: "SmallPacks", dependencies: ["Rubrics", "Transcripts"], path: "Tests/SmallPacks"),
    .testTarget(
      name: "DetectionTests",
      dependencies: ["Detection", "PatternMatching", "Rubrics", "SmallPacks", "Transcripts"]),
    .testTarget(
      name: "ScoringTests",
      dependencies: ["Detection", "Rubrics", "Scoring", "SmallPacks", "Transcripts"]),
    .testTarget(
      name: "CoachingTests",
      dependencies: ["Coaching", "Detection", "Rubrics", "Scoring", "SmallPacks", "Transcripts"]),
    .testTarget(
      name: "TranscriptImportTests",
      dependencies: [
        "Diagnostics", "JSONCoding", "PackedSamples", "TranscriptImport", "Transcripts",
      ]),
    .testTarget(
      name: "TranscriptExportTests",
      dependencies: ["JSONCoding", "TranscriptExport", "TranscriptImport", "Transcripts"]),
    .testTarget(
      name: "LocalizationTests",
      dependencies: [
        "Detection", "Diagnostics", "Localization", "Rubrics", "Scoring", "Transcripts",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Detection", "Diagnostics", "JSONCoding", "Localization", "Reports", "Rubrics", "Scoring",
        "Transcripts",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "RubricsTests",
      dependencies: ["Diagnostics", "RubricLoading", "Rubrics", "Transcripts"]),
    .testTarget(
      name: "RubricLoadingTests",
      dependencies: ["BuiltinRubrics", "Diagnostics", "RubricLoading", "Rubrics"]),
    .testTarget(name: "CallGradePacksTests", dependencies: ["CallGradePacks"]),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["CallGrade", "Diagnostics", "Evaluation", "JSONCoding", "Scoring"]),
    .testTarget(
      name: "TrainingTests",
      dependencies: [
        "Detection", "Diagnostics", "Rubrics", "SmallPacks", "Training", "Transcripts",
      ]),
    .testTarget(
      name: "ScriptLintTests",
      dependencies: [
        "BuiltinRubrics", "CallGrade", "Diagnostics", "JSONCoding", "Rubrics", "Schemas",
        "ScriptLint", "Transcripts",
      ]),
    .testTarget(
      name: "QuestionnairesTests",
      dependencies: [
        "BuiltinRubrics", "Diagnostics", "JSONCoding", "Questionnaires", "RubricLoading", "Rubrics",
      ]),
    .testTarget(name: "SchemasTests", dependencies: ["JSONCoding", "Rubrics", "Schemas"]),
    .testTarget(
      name: "BuiltinRubricsTests", dependencies: ["BuiltinRubrics", "CallGrade", "PackTesting"]),
    .testTarget(
      name: "PackTestingTests",
      dependencies: ["CallGrade", "PackTesting", "RubricLoading", "Rubrics", "SmallPacks"]),
    .testTarget(name: "CallGradeTests", dependencies: ["CallGrade", "SmallPacks"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "BuiltinRubrics", "Command", "Detection", "JSONCoding", "Localization", "PackedSamples",
        "Rubrics", "Training", "TranscriptImport",
      ]),
  ]
)

// Measuring is for those who ask for it: CALLGRADE_BENCHMARKS=1 swift build -c release
if Context.environment["CALLGRADE_BENCHMARKS"] != nil {
  package.targets += [
    .target(
      name: "CallGenerator", dependencies: ["TextAnalysis"], path: "Benchmarks/CallGenerator"),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "BuiltinRubrics", "CallGenerator", "CallGrade", "PatternMatching", "Reports", "Rubrics",
        "TextAnalysis", "TranscriptImport", "Transcripts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/Benchmark"),
  ]
}

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .treatWarning("ExplicitSendable", as: .error),
]
let isSwift = { (target: Target) in
  target.type != .plugin && target.type != .system && target.name != "TextTables"
}
for target in package.targets where isSwift(target) {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
}
