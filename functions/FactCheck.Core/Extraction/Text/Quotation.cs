namespace FactCheck.Core.Extraction.Text;

/// <summary>The marks that open and close a quotation.</summary>
internal static class Quotation
{
    public static bool IsMark(char mark) => mark is '"' or '“' or '”' or '„' or '«' or '»';

    public static bool Opens(char mark) => mark is '“' or '„' or '«';

    public static bool Closes(char mark) => mark is '”' or '»';
}
