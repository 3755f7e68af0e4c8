using System.Globalization;
using FactCheck.Core.Ingestion;

namespace FactCheck.Local.Commands;

/// <summary>What became of one file.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Outcome">What taking it in came to.</param>
internal sealed record FileResult(string Name, IngestionOutcome Outcome)
{
    /// <summary>Its documents that do not fit themselves.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    public bool IsFailure => Failed(Outcome);

    /// <summary>What one document of a file that holds several is called.</summary>
    public static string PartName(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}#{index + 1}");

    private static bool Failed(IngestionOutcome outcome) => outcome switch
    {
        IngestionOutcome.Extracted => false,
        IngestionOutcome.Several several => several.Outcomes.Any(Failed),
        _ => true,
    };
}
