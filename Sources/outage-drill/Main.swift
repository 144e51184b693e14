import DrillConsole
import Foundation

@main
struct Main {
    static func main() {
        exit(OutageDrill.run(.process()).rawValue)
    }
}
