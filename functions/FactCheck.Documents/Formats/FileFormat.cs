using System.Collections.Immutable;

namespace FactCheck.Documents.Formats;

/// <summary>A format that can be read: how it is recognised, and by what it is read.</summary>
internal sealed record FileFormat
{
    /// <summary>Its name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Its media types; the first is the one that a document is recorded under.</summary>
    public required ImmutableArray<string> MediaTypes { get; init; }

    /// <summary>File name endings, with the dot, in lower case.</summary>
    public required ImmutableArray<string> Extensions { get; init; }

    /// <summary>Whether bytes begin like this format; null when any text may be it.</summary>
    public Func<ReadOnlySpan<byte>, bool>? Signature { get; init; }

    /// <summary>Whether bytes without the signature cannot be this format, and bytes with it can be no other.</summary>
    public bool SignatureIsDecisive { get; init; }

    /// <summary>Reads it.</summary>
    public required IFormatReader Reader { get; init; }

    public bool HasExtension(string name) =>
        Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
