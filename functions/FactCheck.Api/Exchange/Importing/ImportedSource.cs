using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.Importing;

/// <summary>Sources that are known by name only.</summary>
internal static class ImportedSource
{
    /// <summary>The source of a name, on the side that the importer names.</summary>
    public static Source Of(string? name, Side side) =>
        name is null ? Source.Unattributed : Source.Unattributed with { Label = name, Name = name, Side = side };
}
