package import Groundwork

/// What a person is told about a table that was read.
package struct MasterListReport {
    /// How many remarks of the same matter are shown one by one before the rest is only counted.
    static let limit = 25

    private let found: MasterListImport
    private let language: Language

    /// Makes the report of an import.
    package init(_ found: MasterListImport, language: Language) {
        self.found = found
        self.language = language
    }

    /// The report, a line for each remark; trouble first.
    package var text: String {
        var lines = [headline]
        let renamed = found.columns.compactMap { column in
            column.meaning.flatMap {
                $0.rawValue == column.header ? nil : "\(column.header) → \($0.rawValue)"
            }
        }
        if !renamed.isEmpty {
            lines.append(language.pick(nl: "kolommen: ", en: "columns: ") + renamed.joined(separator: ", "))
        }
        let groups: [(ImportRemark.Weight, String)] = [
            (.trouble, language.pick(nl: "niet begrepen", en: "not understood")),
            (.skipped, language.pick(nl: "niet als inject opgenomen", en: "not taken as an inject")),
            (.assumed, language.pick(nl: "aangenomen", en: "assumed")),
        ]
        for (weight, title) in groups {
            let remarks = found.remarks.filter { $0.weight == weight }
            guard !remarks.isEmpty else { continue }
            lines.append("\(title) (\(remarks.count)):")
            lines += shown(remarks)
        }
        return lines.joined(separator: "\n")
    }

    private var headline: String {
        language.pick(
            nl: "\(found.rows) rijen gelezen, \(found.injects) injects gemaakt",
            en: "\(found.rows) rows read, \(found.injects) injects made")
    }

    private func shown(_ remarks: [ImportRemark]) -> [String] {
        var lines = remarks.prefix(MasterListReport.limit).map { "  " + $0.sentence(in: language) }
        let rest = remarks.dropFirst(MasterListReport.limit)
        if !rest.isEmpty {
            let rows = rest.compactMap(\.row).map { String($0) }.joined(separator: ", ")
            lines.append(
                language.pick(
                    nl: "  … en zo nog \(rest.count), in rij \(rows)",
                    en: "  … and \(rest.count) more of these, in rows \(rows)"))
        }
        return lines
    }
}
