package import Groundwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why the system refused something.
package enum SystemReason {
    /// Why the last call failed: in English in the system's words, in Dutch in plain ones where a person can do
    /// something about it.
    package static func last() -> Phrase {
        let code = errno
        let reason = String(cString: strerror(code))
        let dutch =
            switch code {
            case ENOSPC: "de schijf is vol"
            case EDQUOT: "uw deel van de schijf is vol"
            case EFBIG: "het bestand wordt te groot"
            case EACCES, EPERM: "u hebt er geen recht op"
            case EROFS: "op deze schijf kan niet geschreven worden"
            case ENOENT: "de map bestaat niet"
            case ENOTDIR: "een deel van het pad is geen map"
            case EISDIR: "het is een map"
            case EIO: "de schijf geeft een fout"
            case EMFILE, ENFILE: "er zijn te veel bestanden open"
            case ENAMETOOLONG: "de naam is te lang"
            default: reason
            }
        return Phrase(nl: dutch, en: reason)
    }
}
