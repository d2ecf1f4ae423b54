@echo off
rem The command line of Dieu Hanh, under the Node that the project pins.
if not exist "%~dp0node_modules\node\bin\node.exe" (
  echo Chua cai dat: chay npm start trong %~dp0 truoc. 1>&2
  exit /b 1
)
"%~dp0node_modules\node\bin\node.exe" "%~dp0server\src\cli\main.ts" %*
