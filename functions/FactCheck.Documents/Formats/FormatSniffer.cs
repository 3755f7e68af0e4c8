using FactCheck.Core.Ingestion;

namespace FactCheck.Documents.Formats;

/// <summary>
/// Which format a file is. A declared media type is believed unless the bytes contradict it; without one the bytes decide, and the
/// file name where they do not.
/// </summary>
internal static class FormatSniffer
{
    /// <exception cref="RefusedException">No format, or a contradiction.</exception>
    public static FileFormat Choose(IReadOnlyList<FileFormat> formats, DeclaredMedia declared, IncomingFile file)
    {
        var content = file.Content.Span;
        var found = formats.FirstOrDefault(format => format.SignatureIsDecisive && format.Signature!(file.Content.Span));
        if (declared.Type is null)
        {
            return found ?? ByContentThenName(formats, file);
        }

        var claimed = formats.FirstOrDefault(format => format.MediaTypes.Contains(declared.Type))
            ?? throw Unsupported($"The media type {declared.Type} is not supported.", formats);
        if (claimed == found)
        {
            return claimed;
        }

        if (claimed.SignatureIsDecisive)
        {
            throw Mismatch(claimed, content, formats);
        }

        return (found?.Name ?? Signatures.ForeignName(content)) is { } actual
            ? throw Unsupported($"The file is declared as {declared.Type} but is {actual}.", formats)
            : claimed;
    }

    private static FileFormat ByContentThenName(IReadOnlyList<FileFormat> formats, IncomingFile file)
    {
        var content = file.Content.Span;
        var named = formats.FirstOrDefault(format => format.HasExtension(file.Name));
        if (named is { SignatureIsDecisive: true })
        {
            throw Mismatch(named, content, formats);
        }

        if (Signatures.ForeignName(content) is { } foreign)
        {
            throw Unsupported($"The file is {foreign}.", formats);
        }

        var looksLike = formats.FirstOrDefault(format => format is { SignatureIsDecisive: false, Signature: not null } && format.Signature(file.Content.Span));
        if ((looksLike ?? named) is { } chosen)
        {
            return chosen;
        }

        return Signatures.IsXml(content)
            ? throw Unsupported("The file is XML.", formats)
            : formats.First(format => format.MediaTypes.Contains("text/plain"));
    }

    private static RefusedException Mismatch(FileFormat claimed, ReadOnlySpan<byte> content, IReadOnlyList<FileFormat> formats) =>
        Signatures.IsOfficeBinary(content) && claimed.HasExtension(".docx")
            ? new(Refuse.Unreadable("The file is encrypted with a password, or in the old Word format; save it as an unprotected DOCX."))
            : Unsupported($"The file claims to be {claimed.Name} but its bytes are not.", formats);

    private static RefusedException Unsupported(string reason, IEnumerable<FileFormat> formats) => new(Refuse.Unsupported(reason, formats));
}
