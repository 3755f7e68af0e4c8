namespace FactCheck.Core.Extraction.Text;

[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space stands before it.</summary>
    SpaceBefore = 1,

    /// <summary>A line break stands before it.</summary>
    LineBefore = 2,

    /// <summary>An empty line stands before it.</summary>
    ParagraphBefore = 4,

    /// <summary>Begins with a capital.</summary>
    Capital = 8,

    /// <summary>Two letters or more, all of them capitals.</summary>
    AllCapitals = 16,
}
