using FactCheck.Api.Input;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Api.Sources;

/// <summary>Which name of the source in the route is a source of its own, with who and why.</summary>
public sealed record SplitInput
{
    /// <summary>The name of the new source: an alias of the one in the route, or words that it is printed as. Needed.</summary>
    public string? Name { get; init; }

    /// <summary>Further names of the new source.</summary>
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>The kind of body; the same as of the source in the route unless given.</summary>
    public string? Institution { get; init; }

    /// <summary>Where it stands; the same as the source in the route unless given.</summary>
    public string? Side { get; init; }

    /// <summary>The wider group whose figures its figures succeed; left out when it stands alone.</summary>
    public string? MemberOf { get; init; }

    /// <summary>Who splits them. Needed, unless the service knows who is signed in.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Why. Needed.</summary>
    public string? Reason { get; init; }

    /// <summary>The new source; faults go to the reader.</summary>
    internal SourceEntry Read(InputReader input, SourceEntry from, SourceBook book)
    {
        var name = input.OneLine("name", Name);
        if (name is null || string.Equals(name, from.Name, StringComparison.OrdinalIgnoreCase))
        {
            input.Fault("name", "The new source needs a name of its own.");
        }

        var aliases = (Aliases ?? []).Select(alias => input.OneLine("aliases", alias)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var taken in aliases.Append(name).OfType<string>().Where(item => book.BelongsToAnother(item, from.Name)))
        {
            input.Fault("name", $"'{taken}' belongs to '{book.Registry.Find(taken)!.Name}'.");
        }

        return new()
        {
            Name = name ?? string.Empty,
            Aliases = [.. aliases],
            Institution = input.Choice<Institution>("institution", Institution) ?? from.Institution,
            Side = input.Choice<Side>("side", Side) ?? from.Side,
            Country = from.Country,
            MemberOf = input.OneLine("memberOf", MemberOf),
        };
    }
}
