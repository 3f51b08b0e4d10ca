// swift-tools-version: 6.1
import PackageDescription

// A warning ends the build where this is set, as .ci/run does. A flag on the command line would reach the dependencies too.
let refusesWarnings = Context.environment["CASELOOM_REFUSE_WARNINGS"] != nil

let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + (refusesWarnings ? [.unsafeFlags(["-warnings-as-errors"])] : [])

func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

// Its description holds a flag that SwiftPM warns of; on Linux the library lies where the compiler looks anyway.
#if os(macOS)
  let utf8procConfig: String? = "libutf8proc"
#else
  let utf8procConfig: String? = nil
#endif

let package = Package(
  name: "caseloom",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "caseloom", targets: ["caseloom"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .systemLibrary(
      name: "CUTF8Proc", pkgConfig: utf8procConfig, providers: [.apt(["libutf8proc-dev"]), .brew(["utf8proc"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),

    .target(name: "CParsing", cSettings: refusesWarnings ? [.unsafeFlags(["-Wall", "-Werror"])] : []),
    .target(name: "CSystem", cSettings: refusesWarnings ? [.unsafeFlags(["-Wall", "-Werror"])] : []),
    room("Disk", ["CSystem"]),
    room("Packing", ["CXXHash"]),
    room("Incremental", ["Disk", "Packing", "CXXHash"]),
    room("Markup"),
    room("Diagnostics", ["Markup"]),
    room("CaseModel"),
    room("CaseReader", ["CaseModel", "Diagnostics", "Markup", "CCMark", "CParsing", "CUTF8Proc", "CYAML"]),
    room("LensKit", ["CaseModel"]),
    room("InvolvementLens", ["LensKit", "CaseModel"]),
    room("IntegrationLens", ["LensKit", "CaseModel"]),
    room("OpportunityLens", ["LensKit", "CaseModel"]),
    room("CoordinationLens", ["LensKit", "CaseModel"]),
    room("Figures", ["CaseModel", "Markup", "Words"]),
    room(
      "Words", ["CaseModel", "Markup"],
      resources: [
        .embedInCode("en.words"), .embedInCode("Style/en.terms"), .embedInCode("Style/sv.terms"),
        .embedInCode("Style/da.terms"), .embedInCode("Style/nb.terms"), .embedInCode("Style/fi.terms"),
      ]),
    room("References", ["CaseModel", "Markup", "Words"]),
    room("Outputs"),
    room(
      "Analysis",
      [
        "CaseModel", "Diagnostics", "LensKit", "InvolvementLens", "IntegrationLens", "OpportunityLens",
        "CoordinationLens",
      ]),
    room(
      "CaseFigures",
      [
        "Analysis", "CaseModel", "LensKit", "InvolvementLens", "IntegrationLens", "OpportunityLens",
        "CoordinationLens", "Figures", "Outputs", "Words",
      ]),
    room(
      "Records",
      [
        "Analysis", "CaseModel", "LensKit", "InvolvementLens", "IntegrationLens", "OpportunityLens",
        "CoordinationLens", "Markup", "Outputs",
      ]),
    room(
      "Exchange",
      [
        "Analysis", "CaseModel", "CaseReader", "Diagnostics", "IntegrationLens", "InvolvementLens", "LensKit",
        "Markup", "CSQLite", "CXML", "CZip",
      ]),
    room(
      "Site",
      [
        "Analysis", "CaseFigures", "CaseModel", "Diagnostics", "Markup", "LensKit", "InvolvementLens",
        "IntegrationLens", "OpportunityLens", "CoordinationLens", "Figures", "Outputs", "Packing", "Records",
        "References", "Words",
      ],
      resources: [.embedInCode("BuiltIn")]),
    room(
      "Pipeline",
      [
        "Analysis", "CaseFigures", "CaseModel", "CaseReader", "CSystem", "Diagnostics", "Disk", "Figures",
        "Incremental", "Markup", "Outputs", "Packing", "References", "Site", "Words",
      ]),
    room(
      "Preview",
      [
        "CaseReader", "Diagnostics", "Disk", "Markup", "Outputs", "Pipeline", "Site", "CXXHash",
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Resources")]),
    .executableTarget(
      name: "caseloom",
      dependencies: [
        "Pipeline", "Preview", "CaseModel", "CaseReader", "Diagnostics", "Disk", "Exchange", "Figures", "Incremental",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "figure-bench",
      dependencies: ["Analysis", "CaseFigures", "CaseModel", "CaseReader", "Figures", "Pipeline"],
      path: "Benchmarks/FigureBench", swiftSettings: strict),

    .testTarget(
      name: "CommandTests",
      dependencies: ["caseloom", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    tests("WordsTests", ["Words", "CaseModel", "Markup"]),
    tests(
      "ReferencesTests", ["References", "CaseReader", "CaseModel", "Diagnostics", "Words"], exclude: ["Works"]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("MarkupTests", ["Markup"]),
    // What tests of several rooms use to check files against schemas.
    .target(name: "SchemaChecking", path: "Tests/SchemaChecking", swiftSettings: strict),
    tests("CaseReaderTests", ["CaseReader", "CaseModel", "Diagnostics", "SchemaChecking"], exclude: ["Fixtures"]),
    tests(
      "LensTests",
      ["LensKit", "InvolvementLens", "IntegrationLens", "OpportunityLens", "CoordinationLens", "CaseModel"]),
    tests("FiguresTests", ["CaseModel", "Figures", "Markup", "Words"], exclude: ["Snapshots"]),
    tests("IncrementalTests", ["Incremental", "Disk", "Packing"]),
    tests(
      "SiteTests",
      [
        "Analysis", "CaseFigures", "Pipeline", "Disk", "Incremental", "Figures", "Outputs", "Packing", "Site",
        "CaseReader",
        "CaseModel", "Diagnostics", "LensKit", "SchemaChecking",
      ]),
    tests(
      "ExchangeTests", ["Exchange", "Analysis", "CaseModel", "CaseReader", "Diagnostics", "CSQLite", "CZip"]),
    tests(
      "PreviewTests",
      [
        "Preview", "Pipeline", "Diagnostics", .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
  ]
)

// The fuzzers are built apart, with libFuzzer; make fuzz sets the variable.
if Context.environment["CASELOOM_FUZZ"] != nil {
  package.targets += [
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CaseModel", "CaseReader", "Diagnostics", "Incremental", "Packing", "Pipeline", "Site",
      ],
      path: "Tests/Fuzz/Sources", swiftSettings: strict)
  ]
}
