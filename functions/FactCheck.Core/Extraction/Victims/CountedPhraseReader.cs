using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Victims;

/// <summary>Reads the noun phrase after a number.</summary>
internal static class CountedPhraseReader
{
    public static CountedPhrase Read(TokenStream stream, int start, int end)
    {
        var state = new CountedPhraseState(stream, start, end);
        state.ReadOf();
        state.ReadNouns();
        state.ReadPredicate();
        return state.Result();
    }
}
