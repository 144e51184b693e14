import Testing

@testable import ReportWriting

@Suite("ReportWriting")
struct ReportWritingTests {}
