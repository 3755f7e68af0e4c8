namespace FactCheck.Local.Commands;

/// <summary>How claims are printed.</summary>
internal enum ExtractFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>One JSON object a line.</summary>
    Jsonl,
}
