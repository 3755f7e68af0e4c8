using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Api.Exchange.Importing;

/// <summary>What a file holds, before any of it is kept.</summary>
internal sealed record ImportDraft
{
    /// <summary>What is wrong with the file as a whole; nothing of it is taken in then.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Claims that will stand as entered by hand.</summary>
    public IReadOnlyList<(long Line, Claim Claim)> Claims { get; init; } = [];

    /// <summary>Documents with their claims.</summary>
    public IReadOnlyList<DocumentDraft> Documents { get; init; } = [];

    /// <summary>Decisions about claims, in sequence.</summary>
    public IReadOnlyList<(long Line, ReviewEntry Entry)> Reviews { get; init; } = [];

    /// <summary>What cannot be taken in.</summary>
    public IReadOnlyList<SkippedRow> Skipped { get; init; } = [];

    /// <summary>Columns that mean nothing here.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; init; } = [];

    public static ImportDraft Unreadable(string fault) => new() { Faults = [fault] };
}
