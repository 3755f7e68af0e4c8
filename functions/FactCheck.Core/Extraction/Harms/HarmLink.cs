using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>What ties a number to a harm.</summary>
/// <param name="Harm">The harm.</param>
/// <param name="Cue">The lexicon's name of the words.</param>
/// <param name="At">Where the words stand.</param>
/// <param name="Rule">The rule that tied them.</param>
/// <param name="Strength">How sure the rule is, 0 to 1.</param>
internal sealed record HarmLink(Harm Harm, string Cue, TokenRange At, string Rule, double Strength)
{
    /// <summary>Whether it is said that this did not happen.</summary>
    public bool Negated { get; init; }

    /// <summary>Whether the link was taken over from another count.</summary>
    public bool Inherited { get; init; }
}
