/// What libFuzzer, which brings the program around it, calls with input after input.
///
/// The environment names the entry, for the command line is libFuzzer's: `FUZZ_ENTRY=spans fuzz -runs=1000 seeds`.
@_cdecl("LLVMFuzzerTestOneInput")
func readOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let entry = Entry.chosen else {
    preconditionFailure("FUZZ_ENTRY is one of \(Entry.allCases.map(\.rawValue).joined(separator: " "))")
  }
  entry.read(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
