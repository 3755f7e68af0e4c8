using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>One way in which a sentence ties a number to a harm.</summary>
internal interface ILinkRule
{
    /// <summary>Sets the link of a count, or refuses it; leaves it alone when the rule does not apply.</summary>
    void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index);
}
