using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FactCheck.Core.Json;

namespace FactCheck.Core.Claims;

/// <summary>
/// What was done to the people counted. A registry of controlled values: one entry in <see cref="All"/>, with cues in the
/// languages' lexicons, adds a harm.
/// </summary>
[JsonConverter(typeof(ParsableJsonConverter<Harm>))]
public sealed class Harm : IParsable<Harm>
{
    private Harm(string id, string description)
    {
        Id = id;
        Description = description;
    }

    /// <summary>People who died of it.</summary>
    public static Harm Killed { get; } = new("killed", "killed or died of it");

    /// <summary>People wounded or hurt.</summary>
    public static Harm Injured { get; } = new("injured", "wounded or hurt");

    /// <summary>People whose whereabouts are unknown.</summary>
    public static Harm Missing { get; } = new("missing", "unaccounted for");

    /// <summary>People arrested or held.</summary>
    public static Harm Detained { get; } = new("detained", "arrested or held");

    /// <summary>People disappeared by force.</summary>
    public static Harm Disappeared { get; } = new("disappeared", "disappeared by force");

    /// <summary>People kidnapped or taken hostage.</summary>
    public static Harm Abducted { get; } = new("abducted", "kidnapped or taken hostage");

    /// <summary>People driven from their homes.</summary>
    public static Harm Displaced { get; } = new("displaced", "driven from home");

    /// <summary>People sent out of their country or into exile.</summary>
    public static Harm Deported { get; } = new("deported", "sent away by force");

    /// <summary>People put to death.</summary>
    public static Harm Executed { get; } = new("executed", "put to death");

    /// <summary>People found guilty or sentenced.</summary>
    public static Harm Convicted { get; } = new("convicted", "found guilty or sentenced");

    /// <summary>People tortured or ill-treated.</summary>
    public static Harm Tortured { get; } = new("tortured", "tortured or ill-treated");

    /// <summary>People taken ill in an epidemic.</summary>
    public static Harm Infected { get; } = new("infected", "infected or taken ill");

    /// <summary>Bodies found, counted or taken away.</summary>
    public static Harm Bodies { get; } = new("bodies", "counted as bodies");

    /// <summary>People who sought or were given medical help.</summary>
    public static Harm MedicalHelp { get; } = new("medicalHelp", "sought or were given medical help");

    /// <summary>Killed and injured counted together.</summary>
    public static Harm Casualties { get; } = new("casualties", "killed and injured together");

    /// <summary>Harmed in some way that the words do not divide.</summary>
    public static Harm Victims { get; } = new("victims", "harmed, undivided");

    /// <summary>Every harm, in the order of the vocabulary.</summary>
    public static IReadOnlyList<Harm> All { get; } =
    [
        Killed, Injured, Missing, Detained, Disappeared, Abducted, Displaced, Deported,
        Executed, Convicted, Tortured, Infected, Bodies, MedicalHelp, Casualties, Victims,
    ];

    private static readonly FrozenDictionary<string, Harm> ById = All.ToFrozenDictionary(harm => harm.Id, StringComparer.Ordinal);

    /// <summary>The controlled value, in camelCase.</summary>
    public string Id { get; }

    /// <summary>What it means, in a few words for people.</summary>
    public string Description { get; }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no harm.</exception>
    public static Harm Parse(string s) =>
        TryParse(s, null, out var harm) ? harm : throw new FormatException($"'{s}' is not a harm.");

    /// <inheritdoc />
    static Harm IParsable<Harm>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Harm result)
    {
        result = null;
        return s is not null && ById.TryGetValue(s, out result);
    }

    /// <summary>The controlled value.</summary>
    public override string ToString() => Id;
}
