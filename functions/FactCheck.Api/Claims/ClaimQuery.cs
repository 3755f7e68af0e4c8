using System.ComponentModel;

namespace FactCheck.Api.Claims;

/// <summary>The query parameters of the listing of claims, as they arrive.</summary>
internal sealed record ClaimQuery(
    [property: Description("Only these harms, separated by commas.")] string? Harm,
    [property: Description("Only these sides, separated by commas: official, independent, international, media, unattributed.")] string? Side,
    [property: Description("Only this source, by canonical name or as printed, in any letter case.")] string? Source,
    [property: Description("Only this place, by canonical name, in any letter case.")] string? Place,
    [property: Description("Only counts of exactly these victim classes, separated by commas; everybody for counts that no class limits.")] string? Victims,
    [property: Description("Only counts that stood on this day or later (yyyy-MM-dd); a count without a date is left out.")] string? From,
    [property: Description("Only counts that stood on this day or earlier (yyyy-MM-dd); a count without a date is left out.")] string? To,
    [property: Description("Only claims of this document.")] string? Document,
    [property: Description("Only claims that a person has decided about in this way: accepted, rejected, corrected; none for those that nobody has; any unless given.")] string? Review,
    [property: Description("json, csv or hxl; goes before the Accept header.")] string? Format);
