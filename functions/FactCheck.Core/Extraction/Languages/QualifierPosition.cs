namespace FactCheck.Core.Extraction.Languages;

internal enum QualifierPosition
{
    Before,
    After,

    /// <summary>Opens a range, before its lower number.</summary>
    Opens,

    /// <summary>Joins the two numbers of a range.</summary>
    Joins,
}
