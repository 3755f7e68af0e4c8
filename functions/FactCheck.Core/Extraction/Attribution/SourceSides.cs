using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Settles the side of a source once the place of the harm is known.</summary>
internal static class SourceSides
{
    /// <summary>An organ of the state where people were harmed speaks for that state, whatever the report at large is about.</summary>
    public static Source AtPlace(Source source, Place? place) =>
        source is { Side: Side.International, Country: { } own, Institution: not Institution.Igo } && place?.Country == own
            ? source with { Side = Side.Official, MemberOf = SourceNames.Group(own) }
            : source;
}
