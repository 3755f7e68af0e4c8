using FactCheck.Core.Claims;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>A place the supplement changes, or adds when its id is new.</summary>
/// <param name="Name">The name in use; null keeps the sources'.</param>
/// <param name="Kind">Of a new place.</param>
/// <param name="Parent">The place it lies in; null keeps the sources'.</param>
/// <param name="Population">Of a new place; null keeps the sources' or their sum.</param>
/// <param name="Aliases">Further spellings in use.</param>
/// <param name="Acronyms">Spellings that count in capitals only.</param>
/// <param name="Drop">Spellings that are wrong or mislead.</param>
/// <param name="Members">Regions and cities that lie in it.</param>
internal sealed record SupplementPlace(
    string? Name = null,
    PlaceKind Kind = PlaceKind.Region,
    string? Parent = null,
    int? Population = null,
    IReadOnlyList<string>? Aliases = null,
    IReadOnlyList<string>? Acronyms = null,
    IReadOnlyList<string>? Drop = null,
    IReadOnlyList<string>? Members = null);
