using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FactCheck.Documents.Formats;

namespace FactCheck.Documents.Word;

/// <summary>
/// The running text of the parts of a Word document: a blank line between paragraphs, a line a table row, a tab between its cells. The
/// text of a box follows the paragraph that it is anchored in.
/// </summary>
internal sealed class WordText(ReadRequest request)
{
    private readonly StringBuilder _text = new();
    private readonly Stack<StringBuilder> _open = new();
    private readonly List<StringBuilder> _boxes = [];
    private int _tables;
    private int _cells;

    public void Append(OpenXmlPart? part)
    {
        if (part is null)
        {
            return;
        }

        _tables = 0;
        _open.Clear();
        _open.Push(new());
        using var reader = OpenXmlReader.Create(part);
        var more = reader.Read();
        while (more)
        {
            request.CancellationToken.ThrowIfCancellationRequested();
            if (reader.IsStartElement && IsLeftOut(reader.ElementType))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            Take(reader);
            more = reader.Read();
        }

        EndParagraph();
    }

    public override string ToString() => _text.ToString().TrimEnd();

    private static bool IsLeftOut(Type element) =>
        element == typeof(DeletedRun) || element == typeof(MoveFromRun) || element == typeof(AlternateContentFallback);

    private void Take(OpenXmlReader reader)
    {
        var element = reader.ElementType;
        if (reader.IsStartElement)
        {
            Start(element, reader);
        }

        if (reader.IsEndElement)
        {
            End(element);
        }
    }

    private void Start(Type element, OpenXmlReader reader)
    {
        if (element == typeof(Text))
        {
            Write(reader.GetText());
        }
        else if (element == typeof(TabChar))
        {
            Write("\t");
        }
        else if (element == typeof(TableRow))
        {
            _cells = 0;
        }
        else if (element == typeof(TableCell) && _cells++ > 0)
        {
            TrimBlank(_open.Peek());
            Write("\t");
        }
        else if (element == typeof(Break) || element == typeof(CarriageReturn))
        {
            Write("\n");
        }
        else if (element == typeof(NoBreakHyphen))
        {
            Write("\u2011");
        }
        else if (element == typeof(Table) && _tables++ == 0)
        {
            EndParagraph();
        }
        else if (element == typeof(TextBoxContent))
        {
            _open.Push(new());
        }
    }

    private void End(Type element)
    {
        if (element == typeof(Paragraph))
        {
            if (_tables == 0)
            {
                EndParagraph();
            }
            else if (_open.Peek() is { Length: > 0 } cell && !char.IsWhiteSpace(cell[^1]))
            {
                Write(" ");
            }
        }
        else if (element == typeof(TableRow))
        {
            EndParagraph("\n");
        }
        else if (element == typeof(Table) && --_tables == 0 && _text.Length > 0)
        {
            _text.Append('\n');
        }
        else if (element == typeof(TextBoxContent) && _open.Count > 1)
        {
            _boxes.Add(_open.Pop());
        }
    }

    private static void TrimBlank(StringBuilder cell)
    {
        if (cell is [.., ' '])
        {
            cell.Length--;
        }
    }

    private void Write(string text)
    {
        _open.Peek().Append(text);
        if (_text.Length + _open.Peek().Length > request.Limits.MaximumCharacters)
        {
            throw new RefusedException(Refuse.TooManyCharacters(request.Limits));
        }
    }

    private void EndParagraph(string separator = "\n\n")
    {
        if (_open.Count > 1)
        {
            Write("\n");
            return;
        }

        foreach (var paragraph in _boxes.Prepend(_open.Peek()))
        {
            var line = paragraph.ToString().TrimEnd(' ', '\t', '\n').TrimStart('\n');
            _text.Append(line).Append(line.Length > 0 ? separator : "");
        }

        _boxes.Clear();
        _open.Peek().Clear();
    }
}
