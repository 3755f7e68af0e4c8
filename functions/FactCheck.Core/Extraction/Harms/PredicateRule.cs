using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>
/// "12 were killed", "12 people in the city have died", "12 dead", "12, including four children, remain missing". Walks from
/// the noun to its predicate, past what may stand between; refuses the count when it turns out to have done the harm.
/// </summary>
internal sealed class PredicateRule : ILinkRule
{
    private const int Reach = 45;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var walk = new PredicateWalk(stream, count, Math.Min(count.Sentence.Tokens.End, count.End + Reach));
        var verdict = walk.Run();
        if (verdict is { } link)
        {
            count.Link = PredicateChain.Death(stream, link) ?? link;
        }
        else if (walk.Agent)
        {
            count.Refused = "agent";
        }
    }
}
