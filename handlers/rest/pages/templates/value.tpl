{{%AUTOESCAPE context="HTML"}}
{{TEXT:p}}
{{#NONE}}<span class="none">–</span>{{/NONE}}
{{#TIME}}<time datetime="{{AT}}">{{SHOWN}}</time>{{/TIME}}
{{#LINK}}<a href="{{HREF}}">{{WORDS:p}}</a>{{/LINK}}
{{#LONG}}<details class="long"><summary>{{BEGINNING:p}}…</summary><div>{{WHOLE:p}}</div></details>{{/LONG}}
{{#LIST}}<ul class="values">{{#ITEM}}<li>{{>VALUE}}</li>{{/ITEM}}</ul>{{/LIST}}
{{#ROWS}}<div class="wide"><table><thead><tr>{{#HEAD}}<th scope="col">{{NAME}}</th>{{/HEAD}}</tr></thead>
<tbody>{{#ROW}}<tr>{{#CELL}}<td>{{>VALUE}}</td>{{/CELL}}</tr>{{/ROW}}</tbody></table></div>{{/ROWS}}
{{#MEMBERS}}<dl class="members">{{#MEMBER}}<div><dt>{{NAME}}</dt><dd>{{>VALUE}}</dd></div>{{/MEMBER}}</dl>{{/MEMBERS}}
