using System.Collections.Immutable;

namespace FactCheck.Api.Exchange.Formats;

/// <summary>A format in which a case is exchanged with other programs, and what it cannot carry.</summary>
public sealed record FormatDescription
{
    /// <summary>The name by which it is asked for.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>The media type of an export.</summary>
    public required string MediaType { get; init; }

    /// <summary>The ending of an export's file name, with its dot.</summary>
    public required string FileExtension { get; init; }

    /// <summary>Where the format is specified.</summary>
    public required string Specification { get; init; }

    /// <summary>What one record stands for, and which claims have none.</summary>
    public required string Records { get; init; }

    /// <summary>Whether it can be imported as well.</summary>
    public required bool Imports { get; init; }

    /// <summary>
    /// The fields of a claim that come back changed, or not at all, when an export is imported; for a format that cannot be
    /// imported, those that an export does not show. Empty when every field is carried.
    /// </summary>
    public required ImmutableArray<FieldLoss> CannotCarry { get; init; }
}
