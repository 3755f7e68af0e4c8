namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>Dashes that join the words of a name.</summary>
internal static class Dashes
{
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013';
}
