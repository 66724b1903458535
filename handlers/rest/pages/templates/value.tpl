{{%AUTOESCAPE context="HTML"}}
{{#TEXT}}{{WORDS:p}}{{/TEXT}}
{{#NONE}}<span class="none">–</span>{{/NONE}}
{{#TIME}}<time datetime="{{AT}}">{{SHOWN}}</time>{{/TIME}}
{{#LINK}}<a href="{{HREF}}">{{WORDS:p}}</a>{{/LINK}}
{{#LONG}}<details class="long"><summary>{{BEGINNING:p}}…</summary><div>{{WHOLE:p}}</div></details>{{/LONG}}
{{#LIST}}<ul class="values">{{INSIDE:none}}</ul>{{/LIST}}
{{#ITEM}}<li>{{INSIDE:none}}</li>{{/ITEM}}
{{#ROWS}}<div class="wide" tabindex="0"><table>{{INSIDE:none}}</table></div>{{/ROWS}}
{{#HEADS}}<thead><tr>{{INSIDE:none}}</tr></thead>{{/HEADS}}
{{#HEAD}}<th scope="col">{{NAME}}</th>{{/HEAD}}
{{#BODY}}<tbody>{{INSIDE:none}}</tbody>{{/BODY}}
{{#ROW}}<tr>{{INSIDE:none}}</tr>{{/ROW}}
{{#LINE}}<tr data-id="{{LINE_ID}}">{{INSIDE:none}}</tr>{{/LINE}}
{{#CELL}}<td>{{INSIDE:none}}</td>{{/CELL}}
{{#MEMBERS}}<dl class="members">{{INSIDE:none}}</dl>{{/MEMBERS}}
{{#MEMBER}}<div><dt>{{NAME}}</dt><dd>{{INSIDE:none}}</dd></div>{{/MEMBER}}
